# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import UI, ISn
from dcmgen.model.iod import Macro


class OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro(Macro):
    """Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro (PS3.3 C.8.25.16.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.6.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
    ReferencedFrameNumber = ISn(0x0008_1160)
