# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ophthalmic Frame Location Sequence (0022,0031)."""

from __future__ import annotations

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS, FL_, SQ, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Ophthalmic Frame Location Sequence (0022,0031) (PS3.3 C.8.17.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.10.html#sect_C.8.17.10.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 3 (PS3.3 C.8.17.10.1)."""
    ReferenceCoordinates: FLn = FLn(0x0022_0032)
    """Reference Coordinates (0022,0032), VM 2-2n, Type 1 (PS3.3 C.8.17.10.1)."""
    DepthOfTransverseImage: FL_ = FL_(0x0022_0041)
    """Depth of Transverse Image (0022,0041), VM 1, Type 2C (PS3.3 C.8.17.10.1)."""
    OphthalmicImageOrientation: CS[Literal["LINEAR", "NONLINEAR", "TRANSVERSE"]] = CS(0x0022_0039)
    """Ophthalmic Image Orientation (0022,0039), VM 1, Type 1 (PS3.3 C.8.17.10.1)."""
