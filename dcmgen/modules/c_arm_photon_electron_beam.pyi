# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""C-Arm Photon-Electron Beam Module."""

from dcmgen.items.c_arm_photon_electron_control_point_sequence_item import (
    CArmPhotonElectronControlPointSequenceItem,
    CArmPhotonElectronControlPointSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Module

class CArmPhotonElectronBeamModule(Module):
    """C-Arm Photon-Electron Beam Module (PS3.3 C.36.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfRTControlPoints: USValue = ...,
        CArmPhotonElectronControlPointSequence: Items[CArmPhotonElectronControlPointSequenceItem] = ...,
    ) -> None: ...
    NumberOfRTControlPoints: US
    """Number of RT Control Points (300A,0604), US, VM 1, Type 1.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
    CArmPhotonElectronControlPointSequence: SQ[
        CArmPhotonElectronControlPointSequenceItems, CArmPhotonElectronControlPointSequenceItem
    ]
    """C-Arm Photon-Electron Control Point Sequence (300A,062F), SQ, VM 1, Type 1.

    PS3.3 C.36.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.15.html
    """
