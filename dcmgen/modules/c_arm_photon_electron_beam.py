# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""C-Arm Photon-Electron Beam Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Module


class CArmPhotonElectronBeamModule(Module):
    """C-Arm Photon-Electron Beam Module (PS3.3 C.36.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

    __slots__ = ()

    NumberOfRTControlPoints = US(0x300A_0604)
    CArmPhotonElectronControlPointSequence = SQ(0x300A_062F, "CArmPhotonElectronControlPointSequenceItem")
