# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Reconstruction Sequence (0018,9749)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, DS, US, AnyText, DSValue, FDn, FDnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETReconstructionSequenceItem(Item):
    """Item of PET Reconstruction Sequence (0018,9749) (PS3.3 C.8.22.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """

    def __init__(
        self,
        /,
        *,
        IterativeReconstructionMethod: Literal["YES", "NO"] = ...,
        ReconstructionDiameter: DSValue = ...,
        ReconstructionAlgorithm: Literal["FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM"] | AnyText = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        NumberOfIterations: USValue = ...,
        NumberOfSubsets: USValue = ...,
        ReconstructionType: Literal["2D", "3D", "3D_REBINNED"] | AnyText = ...,
    ) -> None: ...
    ReconstructionType: CST[Literal["2D", "3D", "3D_REBINNED"]]
    """Reconstruction Type (0018,9756), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: 2D, 3D, 3D_REBINNED.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    ReconstructionAlgorithm: CST[Literal["FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM"]]
    """Reconstruction Algorithm (0018,9315), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: FILTER_BACK_PROJ, REPROJECTION, RAMLA, MLEM.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    IterativeReconstructionMethod: CS[Literal["YES", "NO"]]
    """Iterative Reconstruction Method (0018,9769), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    NumberOfIterations: US
    """Number of Iterations (0018,9739), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Iterative Reconstruction Method is YES. May be
    present otherwise.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    NumberOfSubsets: US
    """Number of Subsets (0018,9740), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Iterative Reconstruction Method is YES. May be
    present otherwise.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    ReconstructionDiameter: DS
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Reconstruction Field of View is absent. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Reconstruction Field of View is absent.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
    ReconstructionFieldOfView: FDn
    """Reconstruction Field of View (0018,9317), FD, VM 2, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Reconstruction Diameter is absent. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Reconstruction Diameter is absent.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """

class PETReconstructionSequenceItems(Sequence[PETReconstructionSequenceItem]):
    def add(
        self,
        /,
        *,
        IterativeReconstructionMethod: Literal["YES", "NO"] = ...,
        ReconstructionDiameter: DSValue = ...,
        ReconstructionAlgorithm: Literal["FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM"] | AnyText = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        NumberOfIterations: USValue = ...,
        NumberOfSubsets: USValue = ...,
        ReconstructionType: Literal["2D", "3D", "3D_REBINNED"] | AnyText = ...,
    ) -> PETReconstructionSequenceItem: ...
