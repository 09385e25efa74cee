# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FD_, FL_, SQ
from dcmgen.model.iod import Macro


class OphthalmicPatientClinicalInformationAndTestLensParametersMacro(Macro):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Macro (PS3.3 C.8.26.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """

    __slots__ = ()

    RefractiveParametersUsedOnPatientSequence = SQ(0x0024_0112, "RefractiveParametersUsedOnPatientSequenceItem")
    PupilSize = FD_(0x0046_0044)
    PupilDilated = CS_(0x0022_000D)
    IntraOcularPressure = FL_(0x0022_000B)
    VisualAcuityMeasurementSequence = SQ(0x0024_0110, "VisualAcuityMeasurementsMacro")
