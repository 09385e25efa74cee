# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Diffusion Sequence (0018,9117)."""

from typing import Literal

from dcmgen.model.fields import CST, FD, SQ, AnyText, FDn, FDnValue, FDValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DiffusionGradientDirectionSequenceItem(Item):
    """Item of Diffusion Gradient Direction Sequence (0018,9076) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    def __init__(
        self,
        /,
        *,
        DiffusionGradientOrientation: FDnValue = ...,
    ) -> None: ...
    DiffusionGradientOrientation: FDn
    """Diffusion Gradient Orientation (0018,9089), FD, VM 3, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

class DiffusionGradientDirectionSequenceItems(Sequence[DiffusionGradientDirectionSequenceItem]):
    def add(
        self,
        /,
        *,
        DiffusionGradientOrientation: FDnValue = ...,
    ) -> DiffusionGradientDirectionSequenceItem: ...

class DiffusionBMatrixSequenceItem(Item):
    """Item of Diffusion b-matrix Sequence (0018,9601) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    def __init__(
        self,
        /,
        *,
        DiffusionBValueXX: FDValue = ...,
        DiffusionBValueXY: FDValue = ...,
        DiffusionBValueXZ: FDValue = ...,
        DiffusionBValueYY: FDValue = ...,
        DiffusionBValueYZ: FDValue = ...,
        DiffusionBValueZZ: FDValue = ...,
    ) -> None: ...
    DiffusionBValueXX: FD
    """Diffusion b-value XX (0018,9602), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBValueXY: FD
    """Diffusion b-value XY (0018,9603), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBValueXZ: FD
    """Diffusion b-value XZ (0018,9604), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBValueYY: FD
    """Diffusion b-value YY (0018,9605), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBValueYZ: FD
    """Diffusion b-value YZ (0018,9606), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBValueZZ: FD
    """Diffusion b-value ZZ (0018,9607), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

class DiffusionBMatrixSequenceItems(Sequence[DiffusionBMatrixSequenceItem]):
    def add(
        self,
        /,
        *,
        DiffusionBValueXX: FDValue = ...,
        DiffusionBValueXY: FDValue = ...,
        DiffusionBValueXZ: FDValue = ...,
        DiffusionBValueYY: FDValue = ...,
        DiffusionBValueYZ: FDValue = ...,
        DiffusionBValueZZ: FDValue = ...,
    ) -> DiffusionBMatrixSequenceItem: ...

class MRDiffusionSequenceItem(Item):
    """Item of MR Diffusion Sequence (0018,9117) (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    def __init__(
        self,
        /,
        *,
        DiffusionDirectionality: Literal["DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE"] | AnyText = ...,
        DiffusionGradientDirectionSequence: Items[DiffusionGradientDirectionSequenceItem] = ...,
        DiffusionBValue: FDValue = ...,
        DiffusionAnisotropyType: Literal["FRACTIONAL", "RELATIVE", "VOLUME_RATIO"] | AnyText = ...,
        DiffusionBMatrixSequence: Items[DiffusionBMatrixSequenceItem] = ...,
    ) -> None: ...
    DiffusionBValue: FD
    """Diffusion b-value (0018,9087), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionDirectionality: CST[Literal["DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE"]]
    """Diffusion Directionality (0018,9075), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: DIRECTIONAL, BMATRIX, ISOTROPIC, NONE.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionGradientDirectionSequence: SQ[
        DiffusionGradientDirectionSequenceItems, DiffusionGradientDirectionSequenceItem
    ]
    """Diffusion Gradient Direction Sequence (0018,9076), SQ, VM 1, Type 1C.

    Required if Diffusion Directionality is DIRECTIONAL. Otherwise allowed only if Diffusion Directionality is
    BMATRIX.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionBMatrixSequence: SQ[DiffusionBMatrixSequenceItems, DiffusionBMatrixSequenceItem]
    """Diffusion b-matrix Sequence (0018,9601), SQ, VM 1, Type 1C.

    Required if Diffusion Directionality is BMATRIX. Not allowed otherwise.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
    DiffusionAnisotropyType: CST[Literal["FRACTIONAL", "RELATIVE", "VOLUME_RATIO"]]
    """Diffusion Anisotropy Type (0018,9147), CS, VM 1, Type 1C.

    Required if Frame Type Value 4 of this frame is DIFFUSION_ANISO. Not allowed otherwise.

    Defined Terms: FRACTIONAL, RELATIVE, VOLUME_RATIO.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

class MRDiffusionSequenceItems(Sequence[MRDiffusionSequenceItem]):
    def add(
        self,
        /,
        *,
        DiffusionDirectionality: Literal["DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE"] | AnyText = ...,
        DiffusionGradientDirectionSequence: Items[DiffusionGradientDirectionSequenceItem] = ...,
        DiffusionBValue: FDValue = ...,
        DiffusionAnisotropyType: Literal["FRACTIONAL", "RELATIVE", "VOLUME_RATIO"] | AnyText = ...,
        DiffusionBMatrixSequence: Items[DiffusionBMatrixSequenceItem] = ...,
    ) -> MRDiffusionSequenceItem: ...
