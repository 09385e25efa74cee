# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-frame Functional Groups Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, IS, SQ, TM, UI, UL, US, US_, UV_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.model.dataset import Dataset


class MultiFrameFunctionalGroupsModule(Module):
    """Multi-frame Functional Groups Module (PS3.3 C.7.6.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence: SQ[Dataset] = SQ(0x5200_9229, "Dataset")
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    PerFrameFunctionalGroupsSequence: SQ[Dataset] = SQ(0x5200_9230, "Dataset")
    """Per-Frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    StereoPairsPresent: CS_[Literal["YES", "NO"]] = CS_(0x0022_0028)
    """Stereo Pairs Present (0022,0028), VM 1, Type 3 (PS3.3 C.7.6.16)."""
    ConcatenationFrameOffsetNumber: UL = UL(0x0020_9228)
    """Concatenation Frame Offset Number (0020,9228), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    RepresentativeFrameNumber: US_ = US_(0x0028_6010)
    """Representative Frame Number (0028,6010), VM 1, Type 3 (PS3.3 C.7.6.16)."""
    ConcatenationUID: UI = UI(0x0020_9161)
    """Concatenation UID (0020,9161), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    SOPInstanceUIDOfConcatenationSource: UI = UI(0x0020_0242)
    """SOP Instance UID of Concatenation Source (0020,0242), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    InConcatenationNumber: US = US(0x0020_9162)
    """In-concatenation Number (0020,9162), VM 1, Type 1C (PS3.3 C.7.6.16)."""
    InConcatenationTotalNumber: US_ = US_(0x0020_9163)
    """In-concatenation Total Number (0020,9163), VM 1, Type 3 (PS3.3 C.7.6.16)."""
    EncapsulatedPixelDataValueTotalLength: UV_ = UV_(0x7FE0_0003)
    """Encapsulated Pixel Data Value Total Length (7FE0,0003), VM 1, Type 3 (PS3.3 C.7.6.16)."""
