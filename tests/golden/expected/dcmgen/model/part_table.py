# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Declarations of the classes of modules and macros; `dcmgen.model.parts` creates the classes.

The text of a class has the lines: its Python module; its base classes; for each attribute that it declares, the keyword,
the field class, the tag, and for a sequence the class of its items; after an empty line, its title and section.
"""

from __future__ import annotations

PARTS = {
    "CodeSequenceMacro": """\
dcmgen.items.code_sequence_macro
Macro
CodeValue SH 00080100
CodingSchemeDesignator SH 00080102
CodeMeaning LO 00080104

Code Sequence Macro (8.8)""",
    "ContentItemMacro": """\
dcmgen.items.content_item_macro
Macro
ValueType CST 0040A040
CodeValue SH 00080100
ContentSequence SQ 0040A730 ContentSequenceItem

Content Item Macro (10.9)""",
    "DirectoryInformationModule": """\
dcmgen.modules.directory_information
Module
DirectoryRecordSequence SQ 00041220 DirectoryRecordSequenceItem

Directory Information Module (F.3.2.2)""",
    "FrameContentMacro": """\
dcmgen.items.frame_content_macro
Macro
FrameContentSequence SQ 00209111 FrameContentSequenceItem

Frame Content Macro (C.7.6.16.2.2)""",
    "MultiFrameFunctionalGroupsModule": """\
dcmgen.modules.multi_frame_functional_groups
Module
SharedFunctionalGroupsSequence SQ 52009229 Dataset
PerFrameFunctionalGroupsSequence SQ 52009230 Dataset
NumberOfFrames IS 00280008

Multi-frame Functional Groups Module (C.7.6.16)""",
    "OverlayPlaneModule": """\
dcmgen.modules.overlay_plane
Module
OverlayRows US 60000010
OverlayData OBorOW 60003000

Overlay Plane Module (C.9.2)""",
    "PaletteModule": """\
dcmgen.modules.palette
Module
LUTData USorOWn 00283006
SmallestImagePixelValue USorSS 00280106

Palette Module (C.7.9)""",
    "PatientModule": """\
dcmgen.modules.patient
Module
PatientName PN_ 00100010
PatientBirthDate DA_ 00100030
PatientSex CS_ 00100040
PatientSpeciesDescription LO 00102201
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro

Patient Module (C.7.1.1)""",
    "PlaneOrientationMacro": """\
dcmgen.items.plane_orientation_macro
Macro
PlaneOrientationSequence SQ 00209116 PlaneOrientationSequenceItem

Plane Orientation Macro (C.7.6.16.2.4)""",
    "SOPCommonModule": """\
dcmgen.modules.sop_common
Module
SOPClassUID UI 00080016
SOPInstanceUID UI 00080018
SpecificCharacterSet CSn 00080005
Modality CST 00080060

SOP Common Module (C.12.1)""",
    "SOPInstanceReferenceMacro": """\
dcmgen.items.sop_instance_reference_macro
Macro
ReferencedSOPClassUID UI 00081150
ReferencedSOPInstanceUID UI 00081155

SOP Instance Reference Macro (10.8)""",
    "TestBoxModule": """\
dcmgen.modules.test_box
Module
Polarity CS_ 20200020

Test Box Module (C.13.5)""",
    "TestDerivationMacro": """\
dcmgen.items.test_derivation_macro
Macro
DerivationCodeSequence SQ 00089215 CodeSequenceMacro

Test Derivation Macro (C.7.6.16.2.6)""",
    "TestImageModule": """\
dcmgen.modules.test_image
ContentItemMacro SOPInstanceReferenceMacro Module
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CST 00280004
PixelRepresentation US 00280103
SliceThickness DS_ 00180050
Polarity CST 20200020
DerivationCodeSequence SQ 00089215 TestImageDerivationCodeSequenceItem
PixelData OBorOW 7FE00010

Test Image Module (C.8.2.1)""",
    "TesteeKeysMacro": """\
dcmgen.items.testee_keys_macro
Macro
PatientName PN_ 00100010

Testee Keys (F.5.1)""",
}
