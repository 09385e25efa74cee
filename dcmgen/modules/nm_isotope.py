# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Isotope Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.energy_window_information_sequence_item import EnergyWindowInformationSequenceItem
    from dcmgen.items.intervention_drug_information_sequence_item import InterventionDrugInformationSequenceItem
    from dcmgen.items.radiopharmaceutical_information_sequence_item import RadiopharmaceuticalInformationSequenceItem


class NMIsotopeModule(Module):
    """NM Isotope Module (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    EnergyWindowInformationSequence: SQ[EnergyWindowInformationSequenceItem] = SQ(
        0x0054_0012, "EnergyWindowInformationSequenceItem"
    )
    """Energy Window Information Sequence (0054,0012), VM 1, Type 2 (PS3.3 C.8.4.10)."""
    RadiopharmaceuticalInformationSequence: SQ[RadiopharmaceuticalInformationSequenceItem] = SQ(
        0x0054_0016, "RadiopharmaceuticalInformationSequenceItem"
    )
    """Radiopharmaceutical Information Sequence (0054,0016), VM 1, Type 2 (PS3.3 C.8.4.10)."""
    InterventionDrugInformationSequence: SQ[InterventionDrugInformationSequenceItem] = SQ(
        0x0018_0026, "InterventionDrugInformationSequenceItem"
    )
    """Intervention Drug Information Sequence (0018,0026), VM 1, Type 3 (PS3.3 C.8.4.10)."""
