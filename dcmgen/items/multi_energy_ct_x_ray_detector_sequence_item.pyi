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
    """X-Ray Detector Index (0018,9370), US, VM 1, Type 1.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    XRayDetectorID: UC
    """X-Ray Detector ID (0018,9371), UC, VM 1, Type 1.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    MultienergyDetectorType: CST[Literal["INTEGRATING", "MULTILAYER", "PHOTON_COUNTING"]]
    """Multi-energy Detector Type (0018,9372), CS, VM 1, Type 1.

    Defined Terms: INTEGRATING, MULTILAYER, PHOTON_COUNTING.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    XRayDetectorLabel: ST_
    """X-Ray Detector Label (0018,9373), ST, VM 1, Type 3.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    NominalMaxEnergy: DS
    """Nominal Max Energy (0018,9374), DS, VM 1, Type 1C.

    Required if Multi-energy Detector Type is PHOTON_COUNTING. May be present otherwise.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    NominalMinEnergy: DS
    """Nominal Min Energy (0018,9375), DS, VM 1, Type 1C.

    Required if Multi-energy Detector Type is PHOTON_COUNTING. May be present otherwise.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """
    EffectiveBinEnergy: DS_
    """Effective Bin Energy (0018,936E), DS, VM 1, Type 3.

    PS3.3 C.8.2.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.2.html
    """

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
