# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD."""

from __future__ import annotations

from dcmgen.items.treatment_session_beam_sequence_item import TreatmentSessionBeamSequenceItem
from dcmgen.model.parts import RTSalvageSessionBeamMacro


class RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem(
    RTSalvageSessionBeamMacro, TreatmentSessionBeamSequenceItem
):
    """Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD (PS3.3 A.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.29.html
    """

    __slots__ = ()
