# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Photography Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.items.ophthalmic_acquisition_parameters_macro import OphthalmicAcquisitionParametersMacro
from dcmgen.model.fields import CS_, FL_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class OphthalmicPhotographyAcquisitionParametersModule(OphthalmicAcquisitionParametersMacro, Module):
    """Ophthalmic Photography Acquisition Parameters Module (PS3.3 C.8.17.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """

    __slots__ = ()

    PatientEyeMovementCommanded: CS_[Literal["YES", "NO"]] = CS_(0x0022_0005)
    """Patient Eye Movement Commanded (0022,0005), VM 1, Type 2 (PS3.3 C.8.17.4)."""
    PatientEyeMovementCommandCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_0006, "CodeSequenceMacro")
    """Patient Eye Movement Command Code Sequence (0022,0006), VM 1, Type 1C (PS3.3 C.8.17.4)."""
    HorizontalFieldOfView: FL_ = FL_(0x0022_000C)
    """Horizontal Field of View (0022,000C), VM 1, Type 2 (PS3.3 C.8.17.4)."""
