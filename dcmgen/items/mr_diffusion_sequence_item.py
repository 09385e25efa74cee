# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Diffusion Sequence (0018,9117)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD, SQ, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRDiffusionSequenceItem(Item):
    """Item of MR Diffusion Sequence (0018,9117) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionBValue: FD = FD(0x0018_9087)
    """Diffusion b-value (0018,9087), VM 1, Type 1C (PS3.3 C.8.13.5.9)."""
    DiffusionDirectionality: CST[Literal["DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE"]] = CST(0x0018_9075)
    """Diffusion Directionality (0018,9075), VM 1, Type 1C (PS3.3 C.8.13.5.9)."""
    DiffusionGradientDirectionSequence: SQ[DiffusionGradientDirectionSequenceItem] = SQ(
        0x0018_9076, "DiffusionGradientDirectionSequenceItem"
    )
    """Diffusion Gradient Direction Sequence (0018,9076), VM 1, Type 1C (PS3.3 C.8.13.5.9)."""
    DiffusionBMatrixSequence: SQ[DiffusionBMatrixSequenceItem] = SQ(0x0018_9601, "DiffusionBMatrixSequenceItem")
    """Diffusion b-matrix Sequence (0018,9601), VM 1, Type 1C (PS3.3 C.8.13.5.9)."""
    DiffusionAnisotropyType: CST[Literal["FRACTIONAL", "RELATIVE", "VOLUME_RATIO"]] = CST(0x0018_9147)
    """Diffusion Anisotropy Type (0018,9147), VM 1, Type 1C (PS3.3 C.8.13.5.9)."""


class DiffusionGradientDirectionSequenceItem(Item):
    """Item of Diffusion Gradient Direction Sequence (0018,9076) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionGradientOrientation: FDn = FDn(0x0018_9089)
    """Diffusion Gradient Orientation (0018,9089), VM 3, Type 1C (PS3.3 C.8.13.5.9)."""


class DiffusionBMatrixSequenceItem(Item):
    """Item of Diffusion b-matrix Sequence (0018,9601) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    __slots__ = ()

    DiffusionBValueXX: FD = FD(0x0018_9602)
    """Diffusion b-value XX (0018,9602), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
    DiffusionBValueXY: FD = FD(0x0018_9603)
    """Diffusion b-value XY (0018,9603), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
    DiffusionBValueXZ: FD = FD(0x0018_9604)
    """Diffusion b-value XZ (0018,9604), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
    DiffusionBValueYY: FD = FD(0x0018_9605)
    """Diffusion b-value YY (0018,9605), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
    DiffusionBValueYZ: FD = FD(0x0018_9606)
    """Diffusion b-value YZ (0018,9606), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
    DiffusionBValueZZ: FD = FD(0x0018_9607)
    """Diffusion b-value ZZ (0018,9607), VM 1, Type 1 (PS3.3 C.8.13.5.9)."""
