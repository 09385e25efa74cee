# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Conceptual Volume Macro."""

from dcmgen.items.derivation_conceptual_volume_sequence_item import (
    DerivationConceptualVolumeSequenceItem,
    DerivationConceptualVolumeSequenceItems,
)
from dcmgen.items.equivalent_conceptual_volumes_sequence_item import (
    EquivalentConceptualVolumesSequenceItem,
    EquivalentConceptualVolumesSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ConceptualVolumeMacro(Macro):
    """Conceptual Volume Macro (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> None: ...
    ConceptualVolumeUID: UI
    """Conceptual Volume UID (3010,0006), UI, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    EquivalentConceptualVolumesSequence: SQ[
        EquivalentConceptualVolumesSequenceItems, EquivalentConceptualVolumesSequenceItem
    ]
    """Equivalent Conceptual Volumes Sequence (3010,000A), SQ, VM 1, Type 3.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    DerivationConceptualVolumeSequence: SQ[
        DerivationConceptualVolumeSequenceItems, DerivationConceptualVolumeSequenceItem
    ]
    """Derivation Conceptual Volume Sequence (3010,0014), SQ, VM 1, Type 3.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

class ConceptualVolumeMacros(Sequence[ConceptualVolumeMacro]):
    def add(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> ConceptualVolumeMacro: ...
