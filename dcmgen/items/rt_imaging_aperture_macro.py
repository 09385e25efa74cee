# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Imaging Aperture Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, FD, SQ, US
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.rt_beam_limiting_device_opening_sequence_macro import RTBeamLimitingDeviceOpeningSequenceMacro


class RTImagingApertureMacro(Macro):
    """RT Imaging Aperture Macro (PS3.3 C.36.2.4.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.4.html
    """

    __slots__ = ()

    ImagingApertureSpecificationType: CST_[Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"]] = CST_(0x3002_0115)
    """Imaging Aperture Specification Type (3002,0115), VM 1, Type 3 (PS3.3 C.36.2.4.4)."""
    ImagingSourceToBeamModifierDefinitionPlaneDistance: FD = FD(0x3002_012D)
    """Imaging Source to Beam Modifier Definition Plane Distance (3002,012D), VM 1, Type 1C (PS3.3 C.36.2.4.4)."""
    ReferencedRadiationRTControlPointIndex: US = US(0x300A_073B)
    """Referenced Radiation RT Control Point Index (300A,073B), VM 1, Type 1C (PS3.3 C.36.2.4.4)."""
    ImagingApertureSequence: SQ[RTBeamLimitingDeviceOpeningSequenceMacro] = SQ(
        0x3002_0114, "RTBeamLimitingDeviceOpeningSequenceMacro"
    )
    """Imaging Aperture Sequence (3002,0114), VM 1, Type 1C (PS3.3 C.36.2.4.4)."""
