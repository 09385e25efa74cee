# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Conceptual Volume Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.derivation_conceptual_volume_sequence_item import DerivationConceptualVolumeSequenceItem
    from dcmgen.items.equivalent_conceptual_volumes_sequence_item import EquivalentConceptualVolumesSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ConceptualVolumeMacro(Macro):
    """Conceptual Volume Macro (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    ConceptualVolumeUID: UI = UI(0x3010_0006)
    """Conceptual Volume UID (3010,0006), VM 1, Type 1 (PS3.3 10.33)."""
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x3010_0007, "SOPInstanceReferenceMacro"
    )
    """Originating SOP Instance Reference Sequence (3010,0007), VM 1, Type 1C (PS3.3 10.33)."""
    EquivalentConceptualVolumesSequence: SQ[EquivalentConceptualVolumesSequenceItem] = SQ(
        0x3010_000A, "EquivalentConceptualVolumesSequenceItem"
    )
    """Equivalent Conceptual Volumes Sequence (3010,000A), VM 1, Type 3 (PS3.3 10.33)."""
    DerivationConceptualVolumeSequence: SQ[DerivationConceptualVolumeSequenceItem] = SQ(
        0x3010_0014, "DerivationConceptualVolumeSequenceItem"
    )
    """Derivation Conceptual Volume Sequence (3010,0014), VM 1, Type 3 (PS3.3 10.33)."""
