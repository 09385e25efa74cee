# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Salvage Session Beam Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DS_, IS_, LO_, SQ, ST_, US_
from dcmgen.model.iod import Macro


class RTSalvageSessionBeamMacro(Macro):
    """RT Salvage Session Beam Macro (PS3.3 C.36.2.2.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS_(0x300C_0006)
    BeamName = LO_(0x300A_00C2)
    EntityLongLabel = LO_(0x3010_0038)
    BeamDescription = ST_(0x300A_00C3)
    CurrentFractionNumber = IS_(0x3008_0022)
    ClinicalFractionNumber = US_(0x300A_0705)
    TreatmentDeliveryType = CST_(0x300A_00CE)
    TreatmentTerminationStatus = CST(0x3008_002A)
    RTTreatmentTerminationReasonCodeSequence = SQ(0x300A_0715, "CodeSequenceMacro")
    TreatmentTerminationDescription = ST_(0x300A_0730)
    DeliveredPrimaryMeterset = DS_(0x3008_0036)
