# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Generic Implant Template Mating Features Module."""

from dcmgen.items.mating_feature_sets_sequence_item import MatingFeatureSetsSequenceItem, MatingFeatureSetsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GenericImplantTemplateMatingFeaturesModule(Module):
    """Generic Implant Template Mating Features Module (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        MatingFeatureSetsSequence: Items[MatingFeatureSetsSequenceItem] = ...,
    ) -> None: ...
    MatingFeatureSetsSequence: SQ[MatingFeatureSetsSequenceItems, MatingFeatureSetsSequenceItem]
    """Mating Feature Sets Sequence (0068,63B0), SQ, VM 1, Type 3.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
