# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Mandatory View and Slice Progression Direction Macro."""

from typing import Literal

from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
    DetectorInformationSequenceViewCodeSequenceItem,
    DetectorInformationSequenceViewCodeSequenceItems,
)
from dcmgen.model.fields import CST, SQ, AnyText, Items
from dcmgen.model.iod import Macro

class MandatoryViewAndSliceProgressionDirectionMacro(Macro):
    """Mandatory View and Slice Progression Direction Macro (PS3.3 10.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """

    def __init__(
        self,
        /,
        *,
        ViewCodeSequence: Items[DetectorInformationSequenceViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"
        ]
        | AnyText = ...,
    ) -> None: ...
    ViewCodeSequence: SQ[
        DetectorInformationSequenceViewCodeSequenceItems, DetectorInformationSequenceViewCodeSequenceItem
    ]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 1.

    PS3.3 10.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """
    SliceProgressionDirection: CST[
        Literal["APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"]
    ]
    """Slice Progression Direction (0054,0500), CS, VM 1, Type 1C.

    Required if Code Value in View Code Sequence is 103340004, 131185001 or 131186000. May be present otherwise.

    Enumerated Values if a condition that cannot be checked (condition of a list) applies: APEX_TO_BASE,
    BASE_TO_APEX, ANT_TO_INF, INF_TO_ANT, SEPTUM_TO_WALL, WALL_TO_SEPTUM.

    PS3.3 10.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.19.html
    """
