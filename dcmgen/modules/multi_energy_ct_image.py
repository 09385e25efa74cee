# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-energy CT Image Module."""

from __future__ import annotations

from dcmgen.items.multi_energy_ct_characteristics_macro import MultiEnergyCTCharacteristicsMacro
from dcmgen.items.multi_energy_ct_processing_macro import MultiEnergyCTProcessingMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class MultiEnergyCTImageModule(MultiEnergyCTCharacteristicsMacro, MultiEnergyCTProcessingMacro, Module):
    """Multi-energy CT Image Module (PS3.3 C.8.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """

    __slots__ = ()

    MultienergyCTAcquisitionSequence = SQ(0x0018_9362, "MultienergyCTAcquisitionSequenceItem")
