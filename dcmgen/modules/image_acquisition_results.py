# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Image Acquisition Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SH_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_acquisition_results_performed_protocol_code_sequence_item import (
        ImageAcquisitionResultsPerformedProtocolCodeSequenceItem,
    )
    from dcmgen.items.performed_series_sequence_item import PerformedSeriesSequenceItem


class ImageAcquisitionResultsModule(Module):
    """Image Acquisition Results Module (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    Modality: CST_[
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
    ] = CST_(0x0008_0060)
    """Modality (0008,0060), VM 1 (PS3.3 C.4.15)."""
    StudyID: SH_ = SH_(0x0020_0010)
    """Study ID (0020,0010), VM 1 (PS3.3 C.4.15)."""
    PerformedProtocolCodeSequence: SQ[ImageAcquisitionResultsPerformedProtocolCodeSequenceItem] = SQ(
        0x0040_0260, "ImageAcquisitionResultsPerformedProtocolCodeSequenceItem"
    )
    """Performed Protocol Code Sequence (0040,0260), VM 1 (PS3.3 C.4.15)."""
    PerformedSeriesSequence: SQ[PerformedSeriesSequenceItem] = SQ(0x0040_0340, "PerformedSeriesSequenceItem")
    """Performed Series Sequence (0040,0340), VM 1 (PS3.3 C.4.15)."""
