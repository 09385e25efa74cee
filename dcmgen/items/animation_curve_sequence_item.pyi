# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Animation Curve Sequence (0070,1A04)."""

from dcmgen.model.fields import OD, UL, ODValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AnimationCurveSequenceItem(Item):
    """Item of Animation Curve Sequence (0070,1A04) (PS3.3 C.11.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfVolumetricCurvePoints: ULValue = ...,
        VolumetricCurvePoints: ODValue = ...,
        VolumetricCurveUpDirections: ODValue = ...,
    ) -> None: ...
    NumberOfVolumetricCurvePoints: UL
    """Number of Volumetric Curve Points (0070,150C), UL, VM 1, Type 1.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    VolumetricCurvePoints: OD
    """Volumetric Curve Points (0070,150D), OD, VM 1, Type 1.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """
    VolumetricCurveUpDirections: OD
    """Volumetric Curve Up Directions (0070,1A07), OD, VM 1, Type 1C.

    Required if Presentation Animation Style is FLYTHROUGH. Not allowed otherwise.

    PS3.3 C.11.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

class AnimationCurveSequenceItems(Sequence[AnimationCurveSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfVolumetricCurvePoints: ULValue = ...,
        VolumetricCurvePoints: ODValue = ...,
        VolumetricCurveUpDirections: ODValue = ...,
    ) -> AnimationCurveSequenceItem: ...
