# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-energy CT Image Module."""

from dcmgen.items.multi_energy_ct_acquisition_sequence_item import (
    MultienergyCTAcquisitionSequenceItem,
    MultienergyCTAcquisitionSequenceItems,
)
from dcmgen.items.multi_energy_ct_characteristics_macro import MultiEnergyCTCharacteristicsMacro
from dcmgen.items.multi_energy_ct_characteristics_sequence_item import MultienergyCTCharacteristicsSequenceItem
from dcmgen.items.multi_energy_ct_processing_macro import MultiEnergyCTProcessingMacro
from dcmgen.items.multi_energy_ct_processing_sequence_item import MultienergyCTProcessingSequenceItem
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class MultiEnergyCTImageModule(MultiEnergyCTCharacteristicsMacro, MultiEnergyCTProcessingMacro, Module):
    """Multi-energy CT Image Module (PS3.3 C.8.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTAcquisitionSequence: Items[MultienergyCTAcquisitionSequenceItem] = ...,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> None: ...
    MultienergyCTAcquisitionSequence: SQ[MultienergyCTAcquisitionSequenceItems, MultienergyCTAcquisitionSequenceItem]
    """Multi-energy CT Acquisition Sequence (0018,9362), SQ, VM 1, Type 1.

    PS3.3 C.8.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """
