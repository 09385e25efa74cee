# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Encapsulated Document Series Module."""

from __future__ import annotations

from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.model.fields import CST, DA_, IS, LO_, SQ, TM_, UI, UI_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.request_attributes_macro import RequestAttributesMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class EncapsulatedDocumentSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """Encapsulated Document Series Module (PS3.3 C.24.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.html#sect_C.24.1
    """

    __slots__ = ()

    Modality: CST[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ] = CST(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.24.1)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.24.1)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.24.1)."""
    SeriesDate: DA_ = DA_(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 3 (PS3.3 C.24.1)."""
    SeriesTime: TM_ = TM_(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 3 (PS3.3 C.24.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 3 (PS3.3 C.24.1)."""
    ProtocolName: LO_ = LO_(0x0018_1030)
    """Protocol Name (0018,1030), VM 1, Type 3 (PS3.3 C.24.1)."""
    SeriesDescription: LO_ = LO_(0x0008_103E)
    """Series Description (0008,103E), VM 1, Type 3 (PS3.3 C.24.1)."""
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_103F, "CodeSequenceMacro")
    """Series Description Code Sequence (0008,103F), VM 1, Type 3 (PS3.3 C.24.1)."""
    RequestAttributesSequence: SQ[RequestAttributesMacro] = SQ(0x0040_0275, "RequestAttributesMacro")
    """Request Attributes Sequence (0040,0275), VM 1, Type 3 (PS3.3 C.24.1)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 3 (PS3.3 C.24.1)."""
