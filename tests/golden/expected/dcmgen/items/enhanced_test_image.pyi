# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced Test Image IOD."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.plane_orientation_macro import PlaneOrientationMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.test_derivation_macro import TestDerivationMacro
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedTestImageSharedFunctionalGroupsSequenceItem(PlaneOrientationMacro, TestDerivationMacro, Item):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """

    def __init__(
        self,
        /,
        *,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...

class EnhancedTestImageSharedFunctionalGroupsSequenceItems(
    Sequence[EnhancedTestImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> EnhancedTestImageSharedFunctionalGroupsSequenceItem: ...

class EnhancedTestImagePerFrameFunctionalGroupsSequenceItem(
    FrameContentMacro, PlaneOrientationMacro, TestDerivationMacro, Item
):
    """Item of Per-frame Functional Groups Sequence (5200,9230) in the Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...

class EnhancedTestImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedTestImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> EnhancedTestImagePerFrameFunctionalGroupsSequenceItem: ...
