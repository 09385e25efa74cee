# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Isotope Module."""

from dcmgen.items.energy_window_information_sequence_item import (
    EnergyWindowInformationSequenceItem,
    EnergyWindowInformationSequenceItems,
)
from dcmgen.items.intervention_drug_information_sequence_item import (
    InterventionDrugInformationSequenceItem,
    InterventionDrugInformationSequenceItems,
)
from dcmgen.items.radiopharmaceutical_information_sequence_item import (
    RadiopharmaceuticalInformationSequenceItem,
    RadiopharmaceuticalInformationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class NMIsotopeModule(Module):
    """NM Isotope Module (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyWindowInformationSequence: Items[EnergyWindowInformationSequenceItem] = ...,
        RadiopharmaceuticalInformationSequence: Items[RadiopharmaceuticalInformationSequenceItem] = ...,
        InterventionDrugInformationSequence: Items[InterventionDrugInformationSequenceItem] = ...,
    ) -> None: ...
    EnergyWindowInformationSequence: SQ[EnergyWindowInformationSequenceItems, EnergyWindowInformationSequenceItem]
    """Energy Window Information Sequence (0054,0012), SQ, VM 1, Type 2.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    RadiopharmaceuticalInformationSequence: SQ[
        RadiopharmaceuticalInformationSequenceItems, RadiopharmaceuticalInformationSequenceItem
    ]
    """Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1, Type 2.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    InterventionDrugInformationSequence: SQ[
        InterventionDrugInformationSequenceItems, InterventionDrugInformationSequenceItem
    ]
    """Intervention Drug Information Sequence (0018,0026), SQ, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
