# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
from dcmgen.modules.directory_information import DirectoryInformationModule as _DirectoryInformationModule
from dcmgen.modules.multi_frame_functional_groups import (
    MultiFrameFunctionalGroupsModule as _MultiFrameFunctionalGroupsModule,
)
from dcmgen.modules.overlay_plane import OverlayPlaneModule as _OverlayPlaneModule
from dcmgen.modules.palette import PaletteModule as _PaletteModule
from dcmgen.modules.patient import PatientModule as _PatientModule
from dcmgen.modules.sop_common import SOPCommonModule as _SOPCommonModule
from dcmgen.modules.test_box import TestBoxModule as _TestBoxModule
from dcmgen.modules.test_image import TestImageModule as _TestImageModule

# Names that are assigned, not imported: editors describe such a name by the docstring of the class alone. The hover text
# of an imported class begins with all parameters of its constructor.
DirectoryInformationModule = _DirectoryInformationModule
MultiFrameFunctionalGroupsModule = _MultiFrameFunctionalGroupsModule
OverlayPlaneModule = _OverlayPlaneModule
PaletteModule = _PaletteModule
PatientModule = _PatientModule
SOPCommonModule = _SOPCommonModule
TestBoxModule = _TestBoxModule
TestImageModule = _TestImageModule
