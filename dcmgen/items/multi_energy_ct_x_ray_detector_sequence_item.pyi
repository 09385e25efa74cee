# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT X-Ray Detector Sequence (0018,936F)."""

from typing import Literal

from dcmgen.model.fields import CST, DS, DS_, ST_, UC, US, AnyText, DS_Value, DSValue, ST_Value, UCValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultienergyCTXRayDetectorSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Detector Sequence (0018,936F) (PS3.3 C.8.2.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        XRayDetectorIndex: USValue = ...,
        XRayDetectorID: UCValue = ...,
        MultienergyDetectorType: Literal["INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"] | AnyText = ...,
        NominalMaxEnergy: DSValue = ...,
        NominalMinEnergy: DSValue = ...,
        EffectiveBinEnergy: DS_Value = ...,
        XRayDetectorLabel: ST_Value = ...,
    ) -> None: ...
    XRayDetectorIndex: US
    """X-Ray Detector Index (0018,9370), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    XRayDetectorID: UC
    """X-Ray Detector ID (0018,9371), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    MultienergyDetectorType: CST[Literal["INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"]]
    """Multi-energy Detector Type (0018,9372), VM 1, Type 1 (PS3.3 C.8.2.2.2)."""
    XRayDetectorLabel: ST_
    """X-Ray Detector Label (0018,9373), VM 1, Type 3 (PS3.3 C.8.2.2.2)."""
    NominalMaxEnergy: DS
    """Nominal Max Energy (0018,9374), VM 1, Type 1C (PS3.3 C.8.2.2.2)."""
    NominalMinEnergy: DS
    """Nominal Min Energy (0018,9375), VM 1, Type 1C (PS3.3 C.8.2.2.2)."""
    EffectiveBinEnergy: DS_
    """Effective Bin Energy (0018,936E), VM 1, Type 3 (PS3.3 C.8.2.2.2)."""

class MultienergyCTXRayDetectorSequenceItems(Sequence[MultienergyCTXRayDetectorSequenceItem]):
    def add(
        self,
        /,
        *,
        XRayDetectorIndex: USValue = ...,
        XRayDetectorID: UCValue = ...,
        MultienergyDetectorType: Literal["INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"] | AnyText = ...,
        NominalMaxEnergy: DSValue = ...,
        NominalMinEnergy: DSValue = ...,
        EffectiveBinEnergy: DS_Value = ...,
        XRayDetectorLabel: ST_Value = ...,
    ) -> MultienergyCTXRayDetectorSequenceItem: ...
