# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose Contribution Module."""

from dcmgen.items.radiation_dose_identification_sequence_item import (
    RadiationDoseIdentificationSequenceItem,
    RadiationDoseIdentificationSequenceItems,
)
from dcmgen.items.radiation_dose_sequence_item import RadiationDoseSequenceItem, RadiationDoseSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTDoseContributionModule(Module):
    """RT Dose Contribution Module (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseSequence: Items[RadiationDoseSequenceItem] = ...,
        RadiationDoseIdentificationSequence: Items[RadiationDoseIdentificationSequenceItem] = ...,
    ) -> None: ...
    RadiationDoseIdentificationSequence: SQ[
        RadiationDoseIdentificationSequenceItems, RadiationDoseIdentificationSequenceItem
    ]
    """Radiation Dose Identification Sequence (300A,0618), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
    RadiationDoseSequence: SQ[RadiationDoseSequenceItems, RadiationDoseSequenceItem]
    """Radiation Dose Sequence (300A,0617), SQ, VM 1, Type 1.

    PS3.3 C.36.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """
