# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of PET Reconstruction Sequence (0018,9749)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PETReconstructionSequenceItem(Item):
    """Item of PET Reconstruction Sequence (0018,9749) (PS3.3 C.8.22.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """

    __slots__ = ()

    ReconstructionType: CST[Literal["2D", "3D", "3D_REBINNED"]] = CST(0x0018_9756)
    """Reconstruction Type (0018,9756), VM 1, Type 1C (PS3.3 C.8.22.5.6)."""
    ReconstructionAlgorithm: CST[Literal["FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM"]] = CST(0x0018_9315)
    """Reconstruction Algorithm (0018,9315), VM 1, Type 1C (PS3.3 C.8.22.5.6)."""
    IterativeReconstructionMethod: CS[Literal["YES", "NO"]] = CS(0x0018_9769)
    """Iterative Reconstruction Method (0018,9769), VM 1, Type 1 (PS3.3 C.8.22.5.6)."""
    NumberOfIterations: US = US(0x0018_9739)
    """Number of Iterations (0018,9739), VM 1, Type 1C (PS3.3 C.8.22.5.6)."""
    NumberOfSubsets: US = US(0x0018_9740)
    """Number of Subsets (0018,9740), VM 1, Type 1C (PS3.3 C.8.22.5.6)."""
    ReconstructionDiameter: DS = DS(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 1C (PS3.3 C.8.22.5.6)."""
    ReconstructionFieldOfView: FDn = FDn(0x0018_9317)
    """Reconstruction Field of View (0018,9317), VM 2, Type 1C (PS3.3 C.8.22.5.6)."""
