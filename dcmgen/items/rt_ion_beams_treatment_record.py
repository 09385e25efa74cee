# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Session Ion Beam Sequence (3008,0021) in the RT Ion Beams Treatment Record IOD."""

from __future__ import annotations

from dcmgen.items.treatment_session_ion_beam_sequence_item import TreatmentSessionIonBeamSequenceItem
from dcmgen.model.fields import CST, IS_, LO_
from dcmgen.model.parts import RTSalvageSessionBeamMacro


class RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItem(
    TreatmentSessionIonBeamSequenceItem, RTSalvageSessionBeamMacro
):
    """Item of Treatment Session Ion Beam Sequence (3008,0021) in the RT Ion Beams Treatment Record IOD (PS3.3 A.50).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.50.html
    """

    __slots__ = ()

    TreatmentTerminationStatus = CST(0x3008_002A)
    BeamName = LO_(0x300A_00C2)
    ReferencedBeamNumber = IS_(0x300C_0006)
