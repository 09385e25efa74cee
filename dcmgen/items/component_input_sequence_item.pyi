# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Component Input Sequence (0070,1803)."""

from dcmgen.model.fields import US, US_, US_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ComponentInputSequenceItem(Item):
    """Item of Component Input Sequence (0070,1803) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricPresentationInputIndex: USValue = ...,
        BitsMappedToColorLookupTable: US_Value = ...,
    ) -> None: ...
    VolumetricPresentationInputIndex: US
    """Volumetric Presentation Input Index (0070,1804), US, VM 1, Type 1.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    BitsMappedToColorLookupTable: US_
    """Bits Mapped to Color Lookup Table (0028,1403), US, VM 1, Type 3.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

class ComponentInputSequenceItems(Sequence[ComponentInputSequenceItem]):
    def add(
        self,
        /,
        *,
        VolumetricPresentationInputIndex: USValue = ...,
        BitsMappedToColorLookupTable: US_Value = ...,
    ) -> ComponentInputSequenceItem: ...
