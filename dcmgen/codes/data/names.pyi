# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
from dcmgen.codes.data.names_of_groups_0 import *
from dcmgen.codes.data.names_of_groups_500 import *
from dcmgen.codes.data.names_of_groups_1000 import *
from dcmgen.codes.data.names_of_groups_3000 import *
from dcmgen.codes.data.names_of_groups_3500 import *
from dcmgen.codes.data.names_of_groups_4000 import *
from dcmgen.codes.data.names_of_groups_5000 import *
from dcmgen.codes.data.names_of_groups_6000 import *
from dcmgen.codes.data.names_of_groups_7000 import *
from dcmgen.codes.data.names_of_groups_7500 import *
from dcmgen.codes.data.names_of_groups_8000 import *
from dcmgen.codes.data.names_of_groups_9000 import *
from dcmgen.codes.data.names_of_groups_9500 import *
from dcmgen.codes.data.names_of_groups_10000 import *
from dcmgen.codes.data.names_of_groups_11000 import *
from dcmgen.codes.data.names_of_groups_12000 import *
from dcmgen.codes.data.names_of_schemes import *
