// Tests of the command come with the command.
