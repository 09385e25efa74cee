# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Blending LUT 1 Sequence (0028,1404)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, OW, FDValue, OWValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BlendingLUT1SequenceItem(Item):
    """Item of Blending LUT 1 Sequence (0028,1404) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    def __init__(
        self,
        /,
        *,
        BlendingLUT1TransferFunction: Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"] = ...,
        BlendingWeightConstant: FDValue = ...,
        BlendingLookupTableDescriptor: USnValue = ...,
        BlendingLookupTableData: OWValue = ...,
    ) -> None: ...
    BlendingLUT1TransferFunction: CS[Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"]]
    """Blending LUT 1 Transfer Function (0028,1405), CS, VM 1, Type 1.

    Enumerated Values: CONSTANT, ALPHA_1, ALPHA_2, TABLE.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BlendingWeightConstant: FD
    """Blending Weight Constant (0028,1406), FD, VM 1, Type 1C.

    Required if Blending LUT 1 Transfer Function is CONSTANT. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BlendingLookupTableDescriptor: USn
    """Blending Lookup Table Descriptor (0028,1407), US, VM 3, Type 1C.

    Required if Blending LUT 1 Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BlendingLookupTableData: OW
    """Blending Lookup Table Data (0028,1408), OW, VM 1, Type 1C.

    Required if Blending LUT 1 Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

class BlendingLUT1SequenceItems(Sequence[BlendingLUT1SequenceItem]):
    def add(
        self,
        /,
        *,
        BlendingLUT1TransferFunction: Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"] = ...,
        BlendingWeightConstant: FDValue = ...,
        BlendingLookupTableDescriptor: USnValue = ...,
        BlendingLookupTableData: OWValue = ...,
    ) -> BlendingLUT1SequenceItem: ...
