# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Multi-Gated Acquisition Module."""

from typing import Literal

from dcmgen.items.gated_information_sequence_item import GatedInformationSequenceItem, GatedInformationSequenceItems
from dcmgen.model.fields import CS_, IS_, LO_, SQ, IS_Value, Items, LO_Value
from dcmgen.model.iod import Module

class NMMultiGatedAcquisitionModule(Module):
    """NM Multi-Gated Acquisition Module (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        GatedInformationSequence: Items[GatedInformationSequenceItem] = ...,
        BeatRejectionFlag: Literal["Y", "N", "", None] = ...,
        PVCRejection: LO_Value = ...,
        SkipBeats: IS_Value = ...,
        HeartRate: IS_Value = ...,
    ) -> None: ...
    BeatRejectionFlag: CS_[Literal["Y", "N", ""]]
    """Beat Rejection Flag (0018,1080), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    PVCRejection: LO_
    """PVC Rejection (0018,1085), LO, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    SkipBeats: IS_
    """Skip Beats (0018,1086), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    HeartRate: IS_
    """Heart Rate (0018,1088), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    GatedInformationSequence: SQ[GatedInformationSequenceItems, GatedInformationSequenceItem]
    """Gated Information Sequence (0054,0062), SQ, VM 1, Type 2C.

    Required if Frame Increment Pointer is R-R Interval Vector (0054,0060). Not allowed otherwise.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
