# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Equivalent Conceptual Volumes Sequence (3010,000A)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EquivalentConceptualVolumesSequenceItem(Item):
    """Item of Equivalent Conceptual Volumes Sequence (3010,000A) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    def __init__(
        self,
        /,
        *,
        EquivalentConceptualVolumeInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedConceptualVolumeUID: UIValue = ...,
    ) -> None: ...
    ReferencedConceptualVolumeUID: UI
    """Referenced Conceptual Volume UID (3010,000B), UI, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    EquivalentConceptualVolumeInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Equivalent Conceptual Volume Instance Reference Sequence (3010,0009), SQ, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

class EquivalentConceptualVolumesSequenceItems(Sequence[EquivalentConceptualVolumesSequenceItem]):
    def add(
        self,
        /,
        *,
        EquivalentConceptualVolumeInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedConceptualVolumeUID: UIValue = ...,
    ) -> EquivalentConceptualVolumesSequenceItem: ...
