# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Grid Description Macro."""

from dcmgen.model.fields import DS_, LO_, LT_, DS_Value, ISn, ISnValue, LO_Value, LT_Value
from dcmgen.model.iod import Macro

class XRayGridDescriptionMacro(Macro):
    """X-Ray Grid Description Macro (PS3.3 C.8.7.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """

    def __init__(
        self,
        /,
        *,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...
    GridAbsorbingMaterial: LT_
    """Grid Absorbing Material (0018,7040), LT, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridSpacingMaterial: LT_
    """Grid Spacing Material (0018,7041), LT, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridThickness: DS_
    """Grid Thickness (0018,7042), DS, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridPitch: DS_
    """Grid Pitch (0018,7044), DS, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridAspectRatio: ISn
    """Grid Aspect Ratio (0018,7046), IS, VM 2, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridPeriod: DS_
    """Grid Period (0018,7048), DS, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridFocalDistance: DS_
    """Grid Focal Distance (0018,704C), DS, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
    GridID: LO_
    """Grid ID (0018,1006), LO, VM 1, Type 3.

    PS3.3 C.8.7.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """
