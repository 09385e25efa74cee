# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Hanging Protocol Definition Sequence (0072,000C)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class HangingProtocolDefinitionSequenceItem(Item):
    """Item of Hanging Protocol Definition Sequence (0072,000C) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
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
    """Modality (0008,0060), VM 1, Type 1C (PS3.3 C.23.1)."""
    AnatomicRegionSequence: SQ[CodeSequenceMacro] = SQ(0x0008_2218, "CodeSequenceMacro")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1C (PS3.3 C.23.1)."""
    Laterality: CS_[Literal["R", "L", "B", "U"]] = CS_(0x0020_0060)
    """Laterality (0020,0060), VM 1, Type 2C (PS3.3 C.23.1)."""
    ProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1032, "CodeSequenceMacro")
    """Procedure Code Sequence (0008,1032), VM 1, Type 2 (PS3.3 C.23.1)."""
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_100A, "CodeSequenceMacro")
    """Reason for Requested Procedure Code Sequence (0040,100A), VM 1, Type 2 (PS3.3 C.23.1)."""
