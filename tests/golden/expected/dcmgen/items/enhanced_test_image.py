# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced Test Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import FrameContentMacro, PlaneOrientationMacro, TestDerivationMacro


class EnhancedTestImageSharedFunctionalGroupsSequenceItem(PlaneOrientationMacro, TestDerivationMacro, Item):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """

    __slots__ = ()


class EnhancedTestImagePerFrameFunctionalGroupsSequenceItem(
    FrameContentMacro, PlaneOrientationMacro, TestDerivationMacro, Item
):
    """Item of Per-frame Functional Groups Sequence (5200,9230) in the Enhanced Test Image IOD (PS3.3 A.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.html
    """

    __slots__ = ()
