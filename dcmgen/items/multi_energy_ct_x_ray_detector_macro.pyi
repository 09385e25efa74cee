# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-energy CT X-Ray Detector Macro."""

from dcmgen.items.multi_energy_ct_x_ray_detector_sequence_item import (
    MultienergyCTXRayDetectorSequenceItem,
    MultienergyCTXRayDetectorSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MultiEnergyCTXRayDetectorMacro(Macro):
    """Multi-energy CT X-Ray Detector Macro (PS3.3 C.8.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        MultienergyCTXRayDetectorSequence: Items[MultienergyCTXRayDetectorSequenceItem] = ...,
    ) -> None: ...
    MultienergyCTXRayDetectorSequence: SQ[MultienergyCTXRayDetectorSequenceItems, MultienergyCTXRayDetectorSequenceItem]
    """Multi-energy CT X-Ray Detector Sequence (0018,936F), SQ, VM 1, Type 1.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
