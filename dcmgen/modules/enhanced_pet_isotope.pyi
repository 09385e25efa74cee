# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced PET Isotope Module."""

from dcmgen.items.enhanced_pet_isotope_radiopharmaceutical_information_sequence_item import (
    EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem,
    EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class EnhancedPETIsotopeModule(Module):
    """Enhanced PET Isotope Module (PS3.3 C.8.22.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

    def __init__(
        self,
        /,
        *,
        RadiopharmaceuticalInformationSequence: Items[
            EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem
        ] = ...,
    ) -> None: ...
    RadiopharmaceuticalInformationSequence: SQ[
        EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItems,
        EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem,
    ]
    """Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1, Type 1.

    PS3.3 C.8.22.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """
