# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Dose Contribution Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.radiation_dose_identification_sequence_item import RadiationDoseIdentificationSequenceItem
    from dcmgen.items.radiation_dose_sequence_item import RadiationDoseSequenceItem


class RTDoseContributionModule(Module):
    """RT Dose Contribution Module (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    RadiationDoseIdentificationSequence: SQ[RadiationDoseIdentificationSequenceItem] = SQ(
        0x300A_0618, "RadiationDoseIdentificationSequenceItem"
    )
    """Radiation Dose Identification Sequence (300A,0618), VM 1, Type 1 (PS3.3 C.36.11)."""
    RadiationDoseSequence: SQ[RadiationDoseSequenceItem] = SQ(0x300A_0617, "RadiationDoseSequenceItem")
    """Radiation Dose Sequence (300A,0617), VM 1, Type 1 (PS3.3 C.36.11)."""
