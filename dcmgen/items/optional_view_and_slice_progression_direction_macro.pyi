# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Optional View and Slice Progression Direction Macro."""

from typing import Literal

from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem, ViewCodeSequenceItems
from dcmgen.model.fields import CST_, SQ, AnyText, Items
from dcmgen.model.iod import Macro

class OptionalViewAndSliceProgressionDirectionMacro(Macro):
    """Optional View and Slice Progression Direction Macro (PS3.3 10.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.21.html
    """

    def __init__(
        self,
        /,
        *,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
    ) -> None: ...
    ViewCodeSequence: SQ[ViewCodeSequenceItems, ViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 3.

    Codes: CID 26 Nuclear Medicine Projection (Baseline).

    PS3.3 10.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.21.html
    """
    SliceProgressionDirection: CST_[
        Literal["APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"]
    ]
    """Slice Progression Direction (0054,0500), CS, VM 1, Type 3.

    Enumerated Values if a condition that cannot be checked (condition of a list) applies: APEX_TO_BASE,
    BASE_TO_APEX, ANT_TO_INF, INF_TO_ANT, SEPTUM_TO_WALL, WALL_TO_SEPTUM.

    PS3.3 10.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.21.html
    """
