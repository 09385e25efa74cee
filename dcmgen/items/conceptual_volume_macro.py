# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Conceptual Volume Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Macro


class ConceptualVolumeMacro(Macro):
    """Conceptual Volume Macro (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    ConceptualVolumeUID = UI(0x3010_0006)
    OriginatingSOPInstanceReferenceSequence = SQ(0x3010_0007, "SOPInstanceReferenceMacro")
    EquivalentConceptualVolumesSequence = SQ(0x3010_000A, "EquivalentConceptualVolumesSequenceItem")
    DerivationConceptualVolumeSequence = SQ(0x3010_0014, "DerivationConceptualVolumeSequenceItem")
