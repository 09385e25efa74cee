# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Isotope Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.pet_isotope_intervention_drug_information_sequence_item import (
        PETIsotopeInterventionDrugInformationSequenceItem,
    )
    from dcmgen.items.pet_isotope_radiopharmaceutical_information_sequence_item import (
        PETIsotopeRadiopharmaceuticalInformationSequenceItem,
    )


class PETIsotopeModule(Module):
    """PET Isotope Module (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    __slots__ = ()

    RadiopharmaceuticalInformationSequence: SQ[PETIsotopeRadiopharmaceuticalInformationSequenceItem] = SQ(
        0x0054_0016, "PETIsotopeRadiopharmaceuticalInformationSequenceItem"
    )
    """Radiopharmaceutical Information Sequence (0054,0016), VM 1, Type 2 (PS3.3 C.8.9.2)."""
    InterventionDrugInformationSequence: SQ[PETIsotopeInterventionDrugInformationSequenceItem] = SQ(
        0x0018_0026, "PETIsotopeInterventionDrugInformationSequenceItem"
    )
    """Intervention Drug Information Sequence (0018,0026), VM 1, Type 3 (PS3.3 C.8.9.2)."""
