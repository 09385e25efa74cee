# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FD_, FL_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.refractive_parameters_used_on_patient_sequence_item import (
        RefractiveParametersUsedOnPatientSequenceItem,
    )
    from dcmgen.items.visual_acuity_measurements_macro import VisualAcuityMeasurementsMacro


class OphthalmicPatientClinicalInformationAndTestLensParametersMacro(Macro):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Macro (PS3.3 C.8.26.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """

    __slots__ = ()

    RefractiveParametersUsedOnPatientSequence: SQ[RefractiveParametersUsedOnPatientSequenceItem] = SQ(
        0x0024_0112, "RefractiveParametersUsedOnPatientSequenceItem"
    )
    """Refractive Parameters Used on Patient Sequence (0024,0112), VM 1, Type 2 (PS3.3 C.8.26.6.1)."""
    PupilSize: FD_ = FD_(0x0046_0044)
    """Pupil Size (0046,0044), VM 1, Type 2 (PS3.3 C.8.26.6.1)."""
    PupilDilated: CS_[Literal["YES", "NO"]] = CS_(0x0022_000D)
    """Pupil Dilated (0022,000D), VM 1, Type 2 (PS3.3 C.8.26.6.1)."""
    IntraOcularPressure: FL_ = FL_(0x0022_000B)
    """Intra Ocular Pressure (0022,000B), VM 1, Type 3 (PS3.3 C.8.26.6.1)."""
    VisualAcuityMeasurementSequence: SQ[VisualAcuityMeasurementsMacro] = SQ(
        0x0024_0110, "VisualAcuityMeasurementsMacro"
    )
    """Visual Acuity Measurement Sequence (0024,0110), VM 1, Type 3 (PS3.3 C.8.26.6.1)."""
