# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Reconstruction Sequence (0018,9314)."""

from typing import Literal

from dcmgen.model.fields import CST, DS, FD, SH, AnyText, DSValue, FDn, FDnValue, FDValue, SHn, SHnValue, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTReconstructionSequenceItem(Item):
    """Item of CT Reconstruction Sequence (0018,9314) (PS3.3 C.8.15.3.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionDiameter: DSValue = ...,
        ConvolutionKernel: SHnValue = ...,
        ReconstructionAlgorithm: Literal["FILTER_BACK_PROJ", "ITERATIVE"] | AnyText = ...,
        ConvolutionKernelGroup: Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"] | AnyText = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        ReconstructionAngle: FDValue = ...,
        ImageFilter: SHValue = ...,
        ReconstructionPixelSpacing: FDnValue = ...,
    ) -> None: ...
    ReconstructionAlgorithm: CST[Literal["FILTER_BACK_PROJ", "ITERATIVE"]]
    """Reconstruction Algorithm (0018,9315), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: FILTER_BACK_PROJ, ITERATIVE.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ConvolutionKernelGroup: CST[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"]]
    """Convolution Kernel Group (0018,9316), CS, VM 1, Type 1C.

    Required if Convolution Kernel is present. May be present otherwise.

    Defined Terms: BRAIN, SOFT_TISSUE, LUNG, BONE, CONSTANT_ANGLE.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ReconstructionDiameter: DS
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Reconstruction Field of View is absent. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Reconstruction Field of View is absent.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ReconstructionFieldOfView: FDn
    """Reconstruction Field of View (0018,9317), FD, VM 2, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Reconstruction Diameter is absent. Otherwise
    allowed only if Frame Type Value 1 of this frame is DERIVED and Reconstruction Diameter is absent.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ReconstructionPixelSpacing: FDn
    """Reconstruction Pixel Spacing (0018,9322), FD, VM 2, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ReconstructionAngle: FD
    """Reconstruction Angle (0018,9319), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
    ImageFilter: SH
    """Image Filter (0018,9320), SH, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. Not allowed otherwise.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """

class CTReconstructionSequenceItems(Sequence[CTReconstructionSequenceItem]):
    def add(
        self,
        /,
        *,
        ReconstructionDiameter: DSValue = ...,
        ConvolutionKernel: SHnValue = ...,
        ReconstructionAlgorithm: Literal["FILTER_BACK_PROJ", "ITERATIVE"] | AnyText = ...,
        ConvolutionKernelGroup: Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"] | AnyText = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        ReconstructionAngle: FDValue = ...,
        ImageFilter: SHValue = ...,
        ReconstructionPixelSpacing: FDnValue = ...,
    ) -> CTReconstructionSequenceItem: ...
