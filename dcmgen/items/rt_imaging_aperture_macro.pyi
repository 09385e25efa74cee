# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Imaging Aperture Macro."""

from typing import Literal

from dcmgen.items.rt_beam_limiting_device_opening_sequence_macro import (
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTBeamLimitingDeviceOpeningSequenceMacros,
)
from dcmgen.model.fields import CST_, FD, SQ, US, AnyText, FDValue, Items, USValue
from dcmgen.model.iod import Macro

class RTImagingApertureMacro(Macro):
    """RT Imaging Aperture Macro (PS3.3 C.36.2.4.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """

    def __init__(
        self,
        /,
        *,
        ImagingApertureSequence: Items[RTBeamLimitingDeviceOpeningSequenceMacro] = ...,
        ImagingSourceToBeamModifierDefinitionPlaneDistance: FDValue = ...,
        ReferencedRadiationRTControlPointIndex: USValue = ...,
        ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM", None] | AnyText = ...,
    ) -> None: ...
    ImagingApertureSpecificationType: CST_[Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"]]
    """Imaging Aperture Specification Type (3002,0115), CS, VM 1, Type 3.

    Defined Terms: OPEN, BEAM, RELATIVE_TO_BEAM, CUSTOM.

    PS3.3 C.36.2.4.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """
    ImagingSourceToBeamModifierDefinitionPlaneDistance: FD
    """Imaging Source to Beam Modifier Definition Plane Distance (3002,012D), FD, VM 1, Type 1C.

    Required if Imaging Aperture Specification Type is not OPEN. Not allowed otherwise.

    PS3.3 C.36.2.4.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """
    ReferencedRadiationRTControlPointIndex: US
    """Referenced Radiation RT Control Point Index (300A,073B), US, VM 1, Type 1C.

    Required if Imaging Aperture Specification Type is BEAM or RELATIVE_TO_BEAM. Not allowed otherwise.

    PS3.3 C.36.2.4.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """
    ImagingApertureSequence: SQ[RTBeamLimitingDeviceOpeningSequenceMacros, RTBeamLimitingDeviceOpeningSequenceMacro]
    """Imaging Aperture Sequence (3002,0114), SQ, VM 1, Type 1C.

    Required if Imaging Aperture Specification Type is CUSTOM or RELATIVE_TO_BEAM. Not allowed otherwise.

    PS3.3 C.36.2.4.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """
