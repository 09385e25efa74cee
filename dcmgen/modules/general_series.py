# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Series Module."""

from __future__ import annotations

from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.model.fields import CS, CS_, CST, CST_, DA_, IS_, LO_, SQ, TM_, UI, UI_, PNn, USorSS_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem
    from dcmgen.items.request_attributes_macro import RequestAttributesMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class GeneralSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """General Series Module (PS3.3 C.7.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
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
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    SeriesNumber: IS_ = IS_(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 2 (PS3.3 C.7.3.1)."""
    Laterality: CS_[Literal["R", "L"]] = CS_(0x0020_0060)
    """Laterality (0020,0060), VM 1, Type 2C (PS3.3 C.7.3.1)."""
    SeriesDate: DA_ = DA_(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    SeriesTime: TM_ = TM_(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    PerformingPhysicianName: PNn = PNn(0x0008_1050)
    """Performing Physician's Name (0008,1050), VM 1-n, Type 3 (PS3.3 C.7.3.1)."""
    PerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1052, "PersonIdentificationMacro"
    )
    """Performing Physician Identification Sequence (0008,1052), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    ProtocolName: LO_ = LO_(0x0018_1030)
    """Protocol Name (0018,1030), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    SeriesDescription: LO_ = LO_(0x0008_103E)
    """Series Description (0008,103E), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_103F, "CodeSequenceMacro")
    """Series Description Code Sequence (0008,103F), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n, Type 3 (PS3.3 C.7.3.1)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    RelatedSeriesSequence: SQ[RelatedSeriesSequenceItem] = SQ(0x0008_1250, "RelatedSeriesSequenceItem")
    """Related Series Sequence (0008,1250), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    BodyPartExamined: CS_ = CS_(0x0018_0015)
    """Body Part Examined (0018,0015), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    PatientPosition: CST_[
        Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
        ]
    ] = CST_(0x0018_5100)
    """Patient Position (0018,5100), VM 1, Type 2C (PS3.3 C.7.3.1)."""
    SmallestPixelValueInSeries: USorSS_ = USorSS_(0x0028_0108)
    """Smallest Pixel Value in Series (0028,0108), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    LargestPixelValueInSeries: USorSS_ = USorSS_(0x0028_0109)
    """Largest Pixel Value in Series (0028,0109), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    RequestAttributesSequence: SQ[RequestAttributesMacro] = SQ(0x0040_0275, "RequestAttributesMacro")
    """Request Attributes Sequence (0040,0275), VM 1, Type 3 (PS3.3 C.7.3.1)."""
    AnatomicalOrientationType: CS[Literal["BIPED", "QUADRUPED"]] = CS(0x0010_2210)
    """Anatomical Orientation Type (0010,2210), VM 1, Type 1C (PS3.3 C.7.3.1)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 3 (PS3.3 C.7.3.1)."""
