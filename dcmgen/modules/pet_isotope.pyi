# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Isotope Module."""

from dcmgen.items.pet_isotope_intervention_drug_information_sequence_item import (
    PETIsotopeInterventionDrugInformationSequenceItem,
    PETIsotopeInterventionDrugInformationSequenceItems,
)
from dcmgen.items.pet_isotope_radiopharmaceutical_information_sequence_item import (
    PETIsotopeRadiopharmaceuticalInformationSequenceItem,
    PETIsotopeRadiopharmaceuticalInformationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PETIsotopeModule(Module):
    """PET Isotope Module (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        RadiopharmaceuticalInformationSequence: Items[PETIsotopeRadiopharmaceuticalInformationSequenceItem] = ...,
        InterventionDrugInformationSequence: Items[PETIsotopeInterventionDrugInformationSequenceItem] = ...,
    ) -> None: ...
    RadiopharmaceuticalInformationSequence: SQ[
        PETIsotopeRadiopharmaceuticalInformationSequenceItems, PETIsotopeRadiopharmaceuticalInformationSequenceItem
    ]
    """Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1, Type 2.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    InterventionDrugInformationSequence: SQ[
        PETIsotopeInterventionDrugInformationSequenceItems, PETIsotopeInterventionDrugInformationSequenceItem
    ]
    """Intervention Drug Information Sequence (0018,0026), SQ, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
