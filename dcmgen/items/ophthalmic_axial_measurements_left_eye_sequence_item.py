# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Axial Measurements Left Eye Sequence (0022,1008)."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import OphthalmicAxialMeasurementsMacro, OphthalmicAxialMeasurementsSelectedMacro


class OphthalmicAxialMeasurementsLeftEyeSequenceItem(
    OphthalmicAxialMeasurementsMacro, OphthalmicAxialMeasurementsSelectedMacro, Item
):
    """Item of Ophthalmic Axial Measurements Left Eye Sequence (0022,1008) (PS3.3 C.8.25.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """

    __slots__ = ()
