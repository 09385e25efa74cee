# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multi-energy CT X-Ray Source Sequence (0018,9365)."""

from typing import Literal

from dcmgen.model.fields import CST, DS_, DT, IS_, UC, US, AnyText, DS_Value, DTValue, IS_Value, UCValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultienergyCTXRaySourceSequenceItem(Item):
    """Item of Multi-energy CT X-Ray Source Sequence (0018,9365) (PS3.3 C.8.2.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """

    def __init__(
        self,
        /,
        *,
        XRaySourceIndex: USValue = ...,
        XRaySourceID: UCValue = ...,
        MultienergySourceTechnique: Literal["SWITCHING_SOURCE", "CONSTANT_SOURCE"] | AnyText = ...,
        SourceStartDateTime: DTValue = ...,
        SourceEndDateTime: DTValue = ...,
        SwitchingPhaseNumber: USValue = ...,
        GeneratorPower: IS_Value = ...,
        SwitchingPhaseNominalDuration: DS_Value = ...,
        SwitchingPhaseTransitionDuration: DS_Value = ...,
    ) -> None: ...
    XRaySourceIndex: US
    """X-Ray Source Index (0018,9366), US, VM 1, Type 1.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    XRaySourceID: UC
    """X-Ray Source ID (0018,9367), UC, VM 1, Type 1.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    MultienergySourceTechnique: CST[Literal["SWITCHING_SOURCE", "CONSTANT_SOURCE"]]
    """Multi-energy Source Technique (0018,9368), CS, VM 1, Type 1.

    Defined Terms: SWITCHING_SOURCE, CONSTANT_SOURCE.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    SourceStartDateTime: DT
    """Source Start DateTime (0018,9369), DT, VM 1, Type 1.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    SourceEndDateTime: DT
    """Source End DateTime (0018,936A), DT, VM 1, Type 1.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    SwitchingPhaseNumber: US
    """Switching Phase Number (0018,936B), US, VM 1, Type 1C.

    Required if Multi-energy Source Technique is SWITCHING_SOURCE. Not allowed otherwise.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    SwitchingPhaseNominalDuration: DS_
    """Switching Phase Nominal Duration (0018,936C), DS, VM 1, Type 3.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    SwitchingPhaseTransitionDuration: DS_
    """Switching Phase Transition Duration (0018,936D), DS, VM 1, Type 3.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """
    GeneratorPower: IS_
    """Generator Power (0018,1170), IS, VM 1, Type 3.

    PS3.3 C.8.2.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html#sect_C.8.2.2.1
    """

class MultienergyCTXRaySourceSequenceItems(Sequence[MultienergyCTXRaySourceSequenceItem]):
    def add(
        self,
        /,
        *,
        XRaySourceIndex: USValue = ...,
        XRaySourceID: UCValue = ...,
        MultienergySourceTechnique: Literal["SWITCHING_SOURCE", "CONSTANT_SOURCE"] | AnyText = ...,
        SourceStartDateTime: DTValue = ...,
        SourceEndDateTime: DTValue = ...,
        SwitchingPhaseNumber: USValue = ...,
        GeneratorPower: IS_Value = ...,
        SwitchingPhaseNominalDuration: DS_Value = ...,
        SwitchingPhaseTransitionDuration: DS_Value = ...,
    ) -> MultienergyCTXRaySourceSequenceItem: ...
