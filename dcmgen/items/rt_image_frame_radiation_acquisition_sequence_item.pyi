# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Image Frame Radiation Acquisition Sequence (3002,010C)."""

from dcmgen.items.kv_radiation_image_acquisition_parameters_macro import (
    KVRadiationImageAcquisitionParametersMacro,
    KVRadiationImageAcquisitionParametersMacros,
)
from dcmgen.items.mv_radiation_image_acquisition_parameters_macro import (
    MVRadiationImageAcquisitionParametersMacro,
    MVRadiationImageAcquisitionParametersMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTImageFrameRadiationAcquisitionSequenceItem(Item):
    """Item of RT Image Frame Radiation Acquisition Sequence (3002,010C) (PS3.3 C.36.2.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageFramekVRadiationAcquisitionSequence: Items[KVRadiationImageAcquisitionParametersMacro] = ...,
        RTImageFrameMVRadiationAcquisitionSequence: Items[MVRadiationImageAcquisitionParametersMacro] = ...,
    ) -> None: ...
    RTImageFramekVRadiationAcquisitionSequence: SQ[
        KVRadiationImageAcquisitionParametersMacros, KVRadiationImageAcquisitionParametersMacro
    ]
    """RT Image Frame kV Radiation Acquisition Sequence (3002,010A), SQ, VM 1, Type 1C.

    Required if RT Image Frame MV Radiation Acquisition Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """
    RTImageFrameMVRadiationAcquisitionSequence: SQ[
        MVRadiationImageAcquisitionParametersMacros, MVRadiationImageAcquisitionParametersMacro
    ]
    """RT Image Frame MV Radiation Acquisition Sequence (3002,010B), SQ, VM 1, Type 1C.

    Required if RT Image Frame kV Radiation Acquisition Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

class RTImageFrameRadiationAcquisitionSequenceItems(Sequence[RTImageFrameRadiationAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        RTImageFramekVRadiationAcquisitionSequence: Items[KVRadiationImageAcquisitionParametersMacro] = ...,
        RTImageFrameMVRadiationAcquisitionSequence: Items[MVRadiationImageAcquisitionParametersMacro] = ...,
    ) -> RTImageFrameRadiationAcquisitionSequenceItem: ...
